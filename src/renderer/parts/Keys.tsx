import css from './Keys.module.css'

/** The keys that do it, as on the keyboard: "Ctrl+K". Said by nobody: the button beside it has a name of its own. */
export function Keys({ keys, on = 'panel' }: { keys: string; on?: 'panel' | 'fill' }) {
  return (
    <span className={css['keys']} data-on={on} aria-hidden>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
