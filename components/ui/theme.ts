import { createTheme, type MantineColorsTuple } from '@mantine/core'

// Rubric red, the one accent: the reader's site has it too. Index 7 is #9e2a1f.
const rubric: MantineColorsTuple = [
  '#fbf0ee',
  '#f3dcd8',
  '#e7b7b0',
  '#db9186',
  '#d07062',
  '#c65a4a',
  '#b03a2d',
  '#9e2a1f',
  '#852118',
  '#6b1a13',
]
// Warm greys of paper and of ink in place of the blue ones.
const gray: MantineColorsTuple = [
  '#faf8f4',
  '#f4f1ea',
  '#ebe6dc',
  '#ddd6c9',
  '#c9c0b1',
  '#a89e8e',
  '#7d7467',
  '#5f574c',
  '#433d35',
  '#26221d',
]
const dark: MantineColorsTuple = [
  '#e4ded4',
  '#cbc4b8',
  '#aaa295',
  '#7b7468',
  '#4d473f',
  '#3a352f',
  '#2b2723',
  '#1f1c19',
  '#191714',
  '#12100e',
]

const system = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'

/** How the newsroom looks: quiet, square-shouldered, one red. */
export const theme = createTheme({
  colors: { rubric, gray, dark },
  primaryColor: 'rubric',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 'xs',
  cursorType: 'pointer',
  fontFamily: system,
  headings: { fontFamily: system, fontWeight: '650', sizes: { h1: { fontSize: '1.5rem', lineHeight: '1.25' } } },
  components: {
    // A dialogue's head is no banner of the page.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Anchor: { defaultProps: { underline: 'always' } },
    TextInput: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
  },
})
