import type { ReactNode } from 'react'

interface Layout {
  /** One of the spacings, in pixels. */
  gap?: 4 | 8 | 12 | 16 | 24 | 32
  children: ReactNode
}

/** Under each other. */
export function Stack({ gap = 16, children }: Layout) {
  return (
    <div style={{ display: 'grid', gap, alignContent: 'start', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {children}
    </div>
  )
}

/** Beside each other, wrapping when there is no room. */
export function Row({
  gap = 8,
  align = 'center',
  between = false,
  children
}: Layout & { align?: 'center' | 'end' | 'start'; between?: boolean }) {
  const justifyContent = between ? 'space-between' : undefined
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap, alignItems: align, justifyContent }}>
      {children}
    </div>
  )
}
