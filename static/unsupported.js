// Only browsers without script modules run this file, so it keeps to their oldest language.
document.getElementById("boot-notice").innerText =
  "您的浏览器版本较旧，无法进行校验。请换用 360 浏览器极速模式、Edge 或 Chrome 的较新版本后重新打开本页。 " +
  "This browser is too old for this page. Please open it in a recent Edge, Chrome or Firefox.";
