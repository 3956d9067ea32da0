import type { Handling } from '../../contract/handled'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import css from './steps.module.css'

/** Who decided what and when about a step, with the reasons; nothing of it is ever rewritten. */
export function StoryCard({ story }: Pick<Handling, 'story'>) {
  const { steps, labels } = useWords()
  return (
    <Card title={steps.story.title}>
      <ol className={css['story']}>
        {story.map(({ state, at, by, reason, measures }) => (
          <li key={`${at} ${state}`}>
            <span className={css['name']}>{steps.course[state === 'approved' ? 'decided' : state]}</span>
            <span className="muted small">
              {[momentOf(at), by && steps.by(by)].filter(Boolean).join(' · ')}
            </span>
            {state === 'approved' && measures.length > 0 && (
              <span className="small">{measures.map((one) => labels.measure[one]).join(' · ')}</span>
            )}
            {reason && <span className="small">{steps.reason(reason)}</span>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
