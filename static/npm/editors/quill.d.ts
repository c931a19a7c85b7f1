/** A module for Quill that adds a button to the toolbar: `Quill.register("modules/gouji", Gouji)`. */
export class Gouji {
  constructor(quill: object);
}
