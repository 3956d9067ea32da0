import { Button as MantineButton } from '@mantine/core'
import type { ComponentProps, ReactNode, Ref } from 'react'
import { Link } from 'react-router'
import { given } from './given'
import { Keys } from './Keys'

/** `primary`: the one next action of a page. `danger`: only what cannot be undone. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

const paint = (bg: string, hover: string, color: string, edge = 'transparent') => ({
  '--button-bg': bg,
  '--button-hover': hover,
  '--button-color': color,
  '--button-bd': `1px solid ${edge}`
})
const paints: Record<ButtonKind, ReturnType<typeof paint>> = {
  primary: paint('var(--primary)', 'var(--primary-hover)', 'var(--on-primary)'),
  plain: paint('var(--panel)', 'var(--hover)', 'var(--text)', 'var(--edge)'),
  quiet: paint('transparent', 'var(--hover)', 'var(--primary)'),
  danger: paint('var(--danger)', 'var(--danger-hover)', 'var(--on-danger)')
}

interface Look {
  kind?: ButtonKind | undefined
  icon?: ReactNode
  /** The keys that do the same, shown small behind the words. */
  keys?: string | undefined
  /** A sign behind the words: that more drops down. */
  after?: ReactNode
  wide?: boolean | undefined
  children: ReactNode
}

type Passed =
  | 'onClick'
  | 'onKeyDown'
  | 'disabled'
  | 'form'
  | 'id'
  | 'title'
  | 'aria-label'
  | 'aria-describedby'
  | 'aria-expanded'
  | 'aria-controls'
  | 'aria-haspopup'
  | 'aria-pressed'

interface ButtonProps extends Look, Pick<ComponentProps<'button'>, Passed> {
  type?: 'button' | 'submit'
  busy?: boolean | undefined
  ref?: Ref<HTMLButtonElement>
}

const common = ({ kind = 'plain', icon, keys, after, wide = false }: Look) => ({
  vars: () => ({ root: paints[kind] }),
  size: 'md',
  mih: 40,
  fullWidth: wide,
  leftSection: icon,
  rightSection: keys ? (
    <Keys keys={keys} on={kind === 'primary' || kind === 'danger' ? 'fill' : 'panel'} />
  ) : (
    after
  )
})

/** A button that says what happens: "Overige 28 ingeleverd". While busy it cannot be pressed again. */
export function Button({
  kind,
  icon,
  keys,
  after,
  wide,
  busy = false,
  children,
  type = 'button',
  ref,
  ...rest
}: ButtonProps) {
  return (
    <MantineButton
      {...common({ kind, icon, keys, after, wide, children })}
      {...given(rest)}
      ref={ref ?? null}
      type={type}
      loading={busy}
    >
      {children}
    </MantineButton>
  )
}

/** Looks as a button and goes to another screen. */
/** `label`: read out instead of its words, which it begins with. */
export function LinkButton({ to, label, children, ...look }: Look & { to: string; label?: string }) {
  return (
    <MantineButton
      component={Link}
      to={to}
      {...given({ 'aria-label': label })}
      {...common({ ...look, children })}
    >
      {children}
    </MantineButton>
  )
}
