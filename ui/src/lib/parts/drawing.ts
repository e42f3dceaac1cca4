/// How large the text is that a drawing stands in, so that what it says grows with the text and not with its width.

/** 1 at the usual text size, 2 at 200 %. */
export const textScale = (): number => (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
