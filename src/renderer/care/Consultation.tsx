import { useSearchParams } from 'react-router'
import type { CareItem } from '../../contract/care-shapes'
import { useKeys } from '../keys'
import { Chip } from '../parts/Chip'
import { WorkList } from '../review/WorkList'
import { useWords } from '../words'
import { ItemPanel, type Consulting } from './ItemPanel'
import css from './care.module.css'

/** The pupils of a consultation with the chosen one beside them. Which one stands in the address; J and K move. */
export function Consultation({ items, consulting }: { items: readonly CareItem[]; consulting: Consulting }) {
  const { care } = useWords()
  const w = care.agenda
  const [address, setAddress] = useSearchParams()
  const open = items.find(({ id }) => id === address.get('leerling')) ?? items[0]
  const choose = (id: string) => {
    address.set('leerling', id)
    setAddress(address, { replace: true })
  }
  const move = (by: number) => {
    const next = items[(open ? items.indexOf(open) : 0) + by]
    if (!next) return
    choose(next.id)
    document.querySelector<HTMLElement>(`[data-work="${next.id}"]`)?.focus()
  }
  useKeys({ j: () => move(1), k: () => move(-1) })
  if (!open) return null
  return (
    <div className={css['consult']}>
      <WorkList
        title={w.list}
        none={w.none}
        chosen={open.id}
        onChoose={choose}
        work={items.map(({ id, name, className, source, decisions }) => ({
          id,
          name,
          lines: [
            [className, source === 'earlier' && w.again].filter(Boolean).join(' · '),
            decisions.length === 0 ? w.undecided : ''
          ].filter((line) => line !== ''),
          chip: decisions.length > 0 && <Chip kind="order">{w.decided(decisions.length)}</Chip>
        }))}
      />
      <section className={css['panel']} aria-label={open.name}>
        <ItemPanel key={open.id} item={open} consulting={consulting} />
      </section>
    </div>
  )
}
