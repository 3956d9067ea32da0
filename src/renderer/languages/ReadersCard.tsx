import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Select } from '../parts/Select'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import css from './languages.module.css'

type Known = keyof ReturnType<typeof useWords>['languages']['names']

/** *Taal van de brieven*: in which language each parent of a pupil reads, to be changed when the list had it otherwise. */
export function ReadersCard({ pupilId }: { pupilId: string }) {
  const { languages: w } = useWords()
  const { value: readers, problem } = useAsk(api.letters.readers, { pupilId })
  const set = useDo(api.letters.setGuardianLanguage)
  if (problem) return <ErrorLine problem={problem} />
  if (!readers) return null
  const change = async (guardianId: string, language: Known, before: string) => {
    if (!(await set.attempt({ guardianId, language }))) return
    const back = before in w.names ? (before as Known) : null
    toast.say(w.readers.saved, back ? () => void set.attempt({ guardianId, language: back }) : undefined)
  }
  return (
    <Card title={w.readers.title} attention={readers.some(({ waits }) => waits !== null)}>
      <Stack gap={12}>
        {readers.length === 0 && <p className="muted">{w.readers.none}</p>}
        {readers.map(({ id, name, language, gets, waits }) => (
          <div key={id} className={css['reader']}>
            <Select
              label={w.readers.of(name)}
              value={waits ?? gets}
              options={(Object.keys(w.names) as Known[]).map((value) => ({ value, label: w.names[value] }))}
              onChange={(next) => next && next !== language && void change(id, next, language)}
            />
            {waits && <p className="small">{w.readers.waits}</p>}
            {!(language in w.names) && <p className="muted small">{w.readers.otherwise(language)}</p>}
          </div>
        ))}
      </Stack>
    </Card>
  )
}
