import { IconDeviceMobilePause, IconGavel, IconMail, IconMailOff, IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Rung } from '../../contract/ladder'
import { useWords } from '../words'
import css from './Rungs.module.css'

type Said = Readonly<Omit<Rung, 'at'>>

/** What a rung says: its title and measures, and quietly who decides, which letter goes home, and what comes first. */
export function RungWords({ rung, small = false }: { rung: Said; small?: boolean }) {
  const { labels, ladder } = useWords()
  const texts = ladder.drawn
  const said = (measures: Said['measures']) => measures.map((measure) => labels.measure[measure])
  const letter = rung.letter ? `${texts.letter}: ${labels.letter[rung.letter]}` : texts.noLetter
  if (small)
    return (
      <div>
        <strong>{rung.title}</strong>
        <p className="muted small">{[labels.decider[rung.decider], letter].join(' · ')}</p>
      </div>
    )
  return (
    <div className={css['words']}>
      <strong>{rung.title || ladder.rung.untitled}</strong>
      {rung.measures.length > 0 && <p>{said(rung.measures).join(' · ')}</p>}
      <ul className={css['facts']}>
        <Fact icon={rung.decider === 'director' ? <IconGavel size={16} /> : <IconUser size={16} />}>
          {labels.decider[rung.decider]}
        </Fact>
        <Fact icon={rung.letter ? <IconMail size={16} /> : <IconMailOff size={16} />}>{letter}</Fact>
        {rung.stay !== 'none' && (
          <Fact icon={<IconDeviceMobilePause size={16} />}>{texts.stays[rung.stay]}</Fact>
        )}
      </ul>
      {rung.menu.length > 0 && <p className="muted small">{texts.menu(said(rung.menu))}</p>}
      {rung.needs.length > 0 && (
        <p className="muted small">{texts.first(rung.needs.map((need) => labels.need[need]))}</p>
      )}
      {rung.clause && <p className="muted small">{rung.clause}</p>}
    </div>
  )
}

const Fact = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <li>
    <span aria-hidden>{icon}</span>
    {children}
  </li>
)
