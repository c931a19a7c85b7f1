// A plain script that gives the editor of the page a button; it exports nothing.
export {};
