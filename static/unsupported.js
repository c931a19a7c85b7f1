// In the language of the oldest browsers, for those that run no script modules, and in the edition in one file for all
// before Chromium 86, which brought the method that is asked for.
if (!document.body.replaceChildren) {
  document.getElementById("boot-notice").innerText =
    "您的浏览器版本较旧，无法进行校验。请换用 360 浏览器极速模式、Edge 或 Chrome 的较新版本后重新打开本页。 " +
    "This browser is too old for this page. Please open it in a recent Edge, Chrome or Firefox.";
}
