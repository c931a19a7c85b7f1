/** The plugin, made of what the page's own CKEditor 5 has; its button is called `gouji`. */
export function gouji<Base extends new (...args: any[]) => object>(library: {
  Plugin: Base;
  ButtonView: new (...args: any[]) => object;
}): Base & { readonly pluginName: "Gouji" };
