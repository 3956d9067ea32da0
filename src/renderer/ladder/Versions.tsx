import { useState } from 'react'
import type { Ladder } from '../../contract/ladder'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { Drawn } from './Drawn'
import css from './Versions.module.css'

type Version = Awaited<ReturnType<typeof api.ladder.versions>>[number]

/** Every ladder the school ever put on record; one that is not in force yet can be taken back. `onStart`: the director's. */
export function Versions({ onStart }: { onStart: ((ladder: Ladder) => void) | null }) {
  const texts = useWords().ladder.versions
  const { value: versions, problem } = useAsk(api.ladder.versions, {})
  const [open, setOpen] = useState<string | null>(null)
  return (
    <Card title={texts.title}>
      <p className="muted">{texts.why}</p>
      {problem && <ErrorLine problem={problem} />}
      {!versions && !problem && <Skeleton height={56} rows={2} />}
      <ul className={css['versions']}>
        {(versions ?? []).map((version) => (
          <li key={version.id}>
            <VersionLine
              version={version}
              open={version.id === open}
              onOpen={(show) => setOpen(show ? version.id : null)}
              mayAct={onStart !== null}
            />
            {version.id === open && (
              <div className={css['drawn']}>
                <Drawn ladder={version} />
                {onStart && (
                  <div>
                    <Button
                      aria-label={texts.beginOf(version.name, plainDay(version.effectiveFrom))}
                      onClick={() => onStart(version)}
                    >
                      {texts.begin}
                    </Button>
                  </div>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

interface VersionLineProps {
  version: Version
  open: boolean
  onOpen: (open: boolean) => void
  mayAct: boolean
}

function VersionLine({ version, open, onOpen, mayAct }: VersionLineProps) {
  const texts = useWords().ladder.versions
  const { id, name, state } = version
  const takeBack = useDo(api.ladder.takeBack)
  const putBack = useDo(api.ladder.putBack)
  const from = plainDay(version.effectiveFrom)
  const takeItBack = async () => {
    if (await takeBack.attempt({ versionId: id }))
      toast.say(texts.takenBack, () => void putBack.attempt({ versionId: id }))
  }
  const putItBack = async () => {
    if (await putBack.attempt({ versionId: id }))
      toast.say(texts.isBack, () => void takeBack.attempt({ versionId: id }))
  }
  return (
    <div className={css['line']}>
      <div>
        <p className={css['name']}>
          {name}
          <Chip kind={state === 'in-force' ? 'order' : 'plain'}>{texts.state[state]}</Chip>
        </p>
        <p className="muted small">
          {texts.from(from)} · {texts.adopted(plainDay(version.adoptedAt.slice(0, 10)), version.adoptedBy)}
        </p>
      </div>
      <div className={css['acts']}>
        <Button
          kind="quiet"
          aria-expanded={open}
          aria-label={open ? undefined : texts.showOf(name, from)}
          onClick={() => onOpen(!open)}
        >
          {open ? texts.hide : texts.show}
        </Button>
        {mayAct && state === 'to-come' && (
          <Button
            kind="quiet"
            busy={takeBack.busy}
            aria-label={texts.takeBackOf(name, from)}
            onClick={() => void takeItBack()}
          >
            {texts.takeBack}
          </Button>
        )}
        {mayAct && state === 'taken-back' && (
          <Button
            kind="quiet"
            busy={putBack.busy}
            aria-label={texts.putBackOf(name, from)}
            onClick={() => void putItBack()}
          >
            {texts.putBack}
          </Button>
        )}
      </div>
    </div>
  )
}
