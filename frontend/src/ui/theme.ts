import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

function ramp(name: string): MantineColorsTuple {
  const step = (n: number) => `var(--${name}-${n})`;
  return [step(0), step(1), step(2), step(3), step(4), step(5), step(6), step(7), step(8), step(9)];
}

/** Filled buttons are pale in the dark scheme, so their words must follow the scheme too. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return colors;
  return { ...colors, color: input.color === 'red' ? 'var(--c-on-danger)' : 'var(--c-on-accent)' };
};

const layer = { transition: 'fade-up', duration: 120 } as const;

export const theme = createTheme({
  primaryColor: 'verdigris',
  primaryShade: { light: 7, dark: 6 },
  colors: { verdigris: ramp('verdigris'), gray: ramp('stone'), dark: ramp('char'), red: ramp('brick') },
  white: 'var(--stone-0)',
  black: 'var(--stone-9)',
  fontFamily: 'var(--font-sans)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: { fontFamily: 'var(--font-serif)', fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.1875rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.43', lg: '1.5', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '8px', xl: '8px' },
  defaultRadius: 'md',
  variantColorResolver,
  cursorType: 'pointer',
  respectReducedMotion: true,
  shadows: { sm: 'none', md: 'var(--shadow-float)', lg: 'var(--shadow-float)', xl: 'var(--shadow-float)' },
  /* Plain objects, so that the theme does not drag the parts into the first chunk. */
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: {
      defaultProps: { variant: 'subtle', size: 'var(--control)', color: 'gray' },
    },
    Menu: {
      defaultProps: {
        withInitialFocusPlaceholder: false,
        position: 'bottom-end',
        transitionProps: layer,
        width: 220,
      },
    },
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: layer,
        overlayProps: { color: 'var(--c-scrim)', backgroundOpacity: 1 },
      },
    },
    Drawer: {
      defaultProps: { overlayProps: { color: 'var(--c-scrim)', backgroundOpacity: 1 } },
    },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 120 } } },
  },
});

/** The kit's own names, pointed at our tokens, so that both schemes come from one place. */
const semantic: Record<string, string> = {
  '--mantine-color-text': 'var(--c-ink)',
  '--mantine-color-body': 'var(--c-surface)',
  '--mantine-color-bright': 'var(--c-ink)',
  '--mantine-color-dimmed': 'var(--c-ink-3)',
  '--mantine-color-placeholder': 'var(--c-ink-3)',
  '--mantine-color-error': 'var(--c-danger)',
  '--mantine-color-anchor': 'var(--c-accent)',
  '--mantine-color-default': 'var(--c-surface)',
  '--mantine-color-default-hover': 'var(--c-hover)',
  '--mantine-color-default-color': 'var(--c-ink)',
  '--mantine-color-default-border': 'var(--c-line-strong)',
  '--mantine-color-disabled': 'var(--c-sunken)',
  '--mantine-color-disabled-color': 'var(--c-ink-3)',
  '--mantine-color-disabled-border': 'var(--c-line)',
  '--mantine-primary-color-contrast': 'var(--c-on-accent)',
  '--mantine-color-verdigris-filled': 'var(--c-accent-fill)',
  '--mantine-color-verdigris-filled-hover': 'var(--c-accent-hover)',
  '--mantine-color-verdigris-light': 'var(--c-accent-soft)',
  '--mantine-color-verdigris-light-hover': 'var(--c-accent-soft)',
  '--mantine-color-verdigris-light-color': 'var(--c-accent-soft-ink)',
  '--mantine-color-verdigris-outline': 'var(--c-accent)',
  '--mantine-color-verdigris-contrast': 'var(--c-on-accent)',
  '--mantine-color-red-filled': 'var(--c-danger-fill)',
  '--mantine-color-red-filled-hover': 'var(--c-danger-hover)',
  '--mantine-color-red-light': 'var(--c-danger-soft)',
  '--mantine-color-red-light-hover': 'var(--c-danger-soft)',
  '--mantine-color-red-light-color': 'var(--c-danger)',
  '--mantine-color-red-outline': 'var(--c-danger)',
  '--mantine-color-gray-light-color': 'var(--c-ink-2)',
  '--mantine-color-gray-light-hover': 'var(--c-hover)',
  '--mantine-color-gray-light': 'var(--c-sunken)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: semantic,
  dark: semantic,
});
