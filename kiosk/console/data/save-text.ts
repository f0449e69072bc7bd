/** A browser reads an object URL after the click has returned; a minute later it has. */
const READ_BY_MS = 60_000;

/** Puts a text into the person's downloads. Nothing of it travels: the file is made here. */
export function saveText(name: string, text: string, mime = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([`${text}\n`], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), READ_BY_MS);
}
