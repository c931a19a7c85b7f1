// The words of the element beside those of the results.

const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;

export const WORDS = {
  zh: {
    title: "政府信息公开年报校验",
    check: "校验",
    checking: "正在校验……",
    failed: "没能完成校验，请刷新页面后再试；若仍不成功，请联系本网站管理员。",
    nothing: "没有找到要校验的内容。",
    severity: { error: "错误", warning: "提醒", info: "提示" },
    clean: "没有发现问题",
    partly: "已识别的部分没有发现问题",
    found: ({ error, warning, info }) =>
      `发现 ${[[error, "处错误"], [warning, "处提醒"], [info, "处提示"]].filter(([n]) => n).map(([n, it]) => `${n} ${it}`).join("、")}`,
    coverage: ({ cells, equations }) =>
      `识别 ${cells.read}/${cells.expected} 格，核对 ${equations.passed + equations.failed}/${equations.passed + equations.failed + equations.unchecked} 个等式`,
    list: "问题清单",
    held: "仍有错误，尚未提交。请改正后再提交。",
    lost: "没有在正文中找到这一处，可能校验后又改过，或正处于源代码模式。请重新校验，或按说明查找。",
    mend: "改正：",
    written: "已写入正文并重新校验，可在编辑器中撤销。",
    unwritten: "没有写入：正文与校验时不一致。请重新校验，或自行修改。",
    flat: "编辑器没有保留原来的表格：它不支持合并单元格，或设置成了只粘贴纯文本。发布出去会与规定的格式不同；校验请以原文件为准。",
  },
  en: {
    title: "Check of the annual report",
    check: "Check",
    checking: "Checking …",
    failed: "The check could not be made. Please reload the page, or tell the site's administrator if that does not help.",
    nothing: "There is nothing to check.",
    severity: { error: "Error", warning: "Warning", info: "Hint" },
    clean: "No problems found",
    partly: "No problems found in what could be read",
    found: ({ error, warning, info }) =>
      `${[[error, "error", "errors"], [warning, "warning", "warnings"], [info, "hint", "hints"]].filter(([n]) => n).map((it) => plural(...it)).join(", ")} found`,
    coverage: ({ cells, equations }) =>
      `${cells.read} of ${cells.expected} cells read, ${equations.passed + equations.failed} of ${equations.passed + equations.failed + equations.unchecked} equations checked`,
    list: "Findings",
    held: "Not submitted: there are still errors. Please mend them first.",
    lost: "This place was not found: the text may have changed since the check, or its source is shown. Please check again.",
    mend: "Mend: ",
    written: "Written and checked again; the editor can undo it. ",
    unwritten: "Nothing was written: the text is not as it was checked. Please check again, or change it by hand.",
    flat: "The editor has not kept the tables: it knows no merged cells, or is set to paste plain text. Published like this they depart from the form; check the original file.",
  },
};
