/** Registers a menu called `gouji`, by what the page's own wangEditor has; before an editor is created. */
export function registerGouji(library: { Boot: object; DomEditor: object; SlateTransforms: object }): void;
