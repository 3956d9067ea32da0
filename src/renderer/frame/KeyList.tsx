import { Dialog } from '../parts/Dialog'
import { Keys } from '../parts/Keys'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import css from './KeyList.module.css'

/** Every key that does something, by place. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { keys } = useWords().frame
  const places = [
    {
      title: keys.everywhere,
      list: [
        ['Ctrl+K', keys.search],
        ['Ctrl+L', keys.lock],
        ['?', keys.help],
        ['Ctrl+Enter', keys.save],
        ['Esc', keys.escape]
      ]
    },
    { title: keys.today, list: [['T', keys.take]] },
    {
      title: keys.lesson,
      list: [
        ['7+Enter', keys.number],
        ['←+↑+→+↓', keys.arrows],
        ['␣', keys.space],
        ['Ctrl+Enter', keys.rest],
        ['Ctrl+Z', keys.undo]
      ]
    },
    {
      title: keys.desk,
      list: [
        ['J+K', keys.next],
        ['Enter', keys.first],
        ['1+2+3', keys.decide]
      ]
    }
  ] as const
  return (
    <Dialog open={open} title={keys.title} onClose={onClose} width={560}>
      <Stack gap={16}>
        {places.map(({ title, list }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className={css['keys']}>
              {list.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <Keys keys={key} />
                    <span className="unseen">{key}</span>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Stack>
    </Dialog>
  )
}
