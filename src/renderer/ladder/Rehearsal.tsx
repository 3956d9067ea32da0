import { IconAlertTriangle } from '@tabler/icons-react'
import type { Ladder, LadderVersion } from '../../contract/ladder'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Progress } from '../parts/Progress'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import css from './Rehearsal.module.css'
import { RehearsalOutcome } from './RehearsalOutcome'
import { useRehearsal } from './rehearsing'

interface RehearsalProps {
  /** The draft as it stands; null while something has to be filled in. */
  ladder: Ladder | null
  current: LadderVersion
}

/** Another name changes nothing in what a year comes to. */
const isAlike = (a: Ladder, b: Ladder | null): boolean => rulesIn(a) === rulesIn(b)
const rulesIn = (ladder: Ladder | null) => JSON.stringify({ ...ladder, name: '', source: '' })

/** What a whole year would have come to under a draft, beside what it comes to now; nothing of it is kept. */
export function Rehearsal({ ladder, current }: RehearsalProps) {
  const texts = useWords().ladder.rehearsal
  const { state, ask } = useRehearsal()
  const versions = useAsk(api.ladder.versions, {}).value?.filter((version) => version.state !== 'taken-back')
  const busy = state.kind === 'busy'
  const none = state.kind === 'no' && state.no.reason === 'refused' && state.no.why === 'no-history'
  const stale = state.kind === 'done' && !isAlike(state.of, ladder)
  return (
    <Card title={texts.title}>
      <p className="muted">{texts.why}</p>
      <div className={css['asks']}>
        <Button
          busy={busy && state.over === 'history'}
          disabled={!ladder || busy}
          onClick={() => ladder && void ask(ladder, 'history')}
        >
          {texts.history}
        </Button>
        <Button
          busy={busy && state.over === 'generated'}
          disabled={!ladder || busy}
          onClick={() => ladder && void ask(ladder, 'generated')}
        >
          {texts.generated}
        </Button>
      </div>
      {!ladder && <p className="muted small">{texts.gaps}</p>}
      <output className="unseen">
        {busy && texts.busy}
        {state.kind === 'done' && texts.result(state.outcome.draft.steps, state.outcome.draft.letters)}
      </output>
      {state.kind !== 'none' && (
        <div className={css['outcome']}>
          {busy && (
            <>
              <Progress label={texts.busy} />
              <Skeleton height={180} />
            </>
          )}
          {none && (
            <>
              <p>{texts.noHistory}</p>
              <p className="muted">{texts.noHistoryHelp}</p>
            </>
          )}
          {stale && (
            <p className={css['stale']}>
              <IconAlertTriangle size={20} aria-hidden />
              {texts.stale}
            </p>
          )}
          {state.kind === 'done' && (
            <RehearsalOutcome
              over={state.over}
              outcome={state.outcome}
              draft={state.of}
              had={state.over === 'history' ? (versions ?? [current]) : [current]}
            />
          )}
          <ErrorLine problem={state.kind === 'no' && !none ? state.no : null} />
        </div>
      )}
    </Card>
  )
}
