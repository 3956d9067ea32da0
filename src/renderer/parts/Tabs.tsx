import { Tabs as MantineTabs } from '@mantine/core'
import type { ReactNode } from 'react'

interface TabsProps<V extends string> {
  label: string
  value: V
  onChange: (value: V) => void
  tabs: readonly { value: V; title: string; icon?: ReactNode; content: ReactNode }[]
}

/** A few views of one thing; only the one in front is drawn. */
export function Tabs<V extends string>({ label, value, onChange, tabs }: TabsProps<V>) {
  return (
    <MantineTabs value={value} keepMounted={false} onChange={(next) => next !== null && onChange(next as V)}>
      <MantineTabs.List aria-label={label} mb="md">
        {tabs.map((tab) => (
          <MantineTabs.Tab key={tab.value} value={tab.value} leftSection={tab.icon}>
            {tab.title}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      {tabs.map((tab) => (
        <MantineTabs.Panel key={tab.value} value={tab.value}>
          {tab.content}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  )
}
