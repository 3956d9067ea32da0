import type { api } from '../api'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

type Answered = Awaited<ReturnType<typeof api.consents.ofClass>>[number]

/** The answers of a class, for a spreadsheet: who may be in the picture on an outing. */
export function ConsentsToFile({ className, answers }: { className: string; answers: readonly Answered[] }) {
  const { consents: w, lists } = useWords()
  return (
    <ToFile<Answered>
      list="consents"
      rows={answers}
      idsOf={({ pupilId }) => pupilId}
      columns={[
        { title: w.overview.class, of: () => className },
        { title: w.overview.name, of: ({ name }) => name },
        { title: w.overview.answer, of: ({ answer }) => w.answer[answer ?? 'none'] },
        { title: lists.by, of: ({ givenBy }) => givenBy && w.by[givenBy] },
        { title: w.overview.given, kind: 'day', of: ({ givenOn }) => givenOn },
        { title: lists.askAgain, of: ({ askAgain }) => (askAgain ? lists.yes : lists.no) }
      ]}
    />
  )
}
