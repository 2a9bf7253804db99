/** A new element with a class and words. */
export const make = (tag, css, text) => {
  const element = document.createElement(tag);
  if (css) element.className = css;
  if (text) element.textContent = text;
  return element;
};
