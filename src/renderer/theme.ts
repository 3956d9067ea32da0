import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const blue: MantineColorsTuple = [
  '#eaf3fc',
  '#d3e5f8',
  '#b0d1f3',
  '#8dbdee',
  '#6aa9e9',
  '#4a8fd6',
  '#2f78c2',
  '#1b63ac',
  '#0b4f94',
  '#083d74'
]
const dark: MantineColorsTuple = [
  '#e8ebef',
  '#c3c8cf',
  '#a6a9b0',
  '#7f8a98',
  '#323a45',
  '#252c35',
  '#1b2027',
  '#14171c',
  '#101318',
  '#0b0d11'
]

/** The tokens of style.css as Mantine knows them: shade 8 on light, 4 on dark. */
export const theme = createTheme({
  colors: { blue, dark },
  primaryColor: 'blue',
  primaryShade: { light: 8, dark: 4 },
  black: '#1b2430',
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)' },
  fontSizes: { xs: '13px', sm: '15px', md: '15px', lg: '18px', xl: '24px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '8px', md: '8px', lg: '10px', xl: '10px' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto'
})

const ours = {
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-body': 'var(--panel)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-anchor': 'var(--primary)'
}

/** Mantine's own variables, pointed at ours in both schemes. */
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours })
