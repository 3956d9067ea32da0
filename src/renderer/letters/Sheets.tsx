import { useCallback } from 'react'
import type { Shown } from '../../contract/shown'
import { useWords } from '../words'
import css from './Sheets.module.css'

/** One page. Its picture has an address of its own for as long as it is on screen. */
function Sheet({ page, alt }: { page: string; alt: string }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' }))
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [page]
  )
  return <img ref={show} alt={alt} width={595} height={842} />
}

/** What can be shown as printed: a letter, or a slip. */
export type Printed = Pick<Shown, 'pages' | 'text'>

/** A letter as it will be printed: its pages at true proportions, on grey, always light. */
export function Sheets({ letter, name }: { letter: Printed; name: string }) {
  const { letters } = useWords()
  return (
    <div className={css['sheets']}>
      {letter.pages.map((page, index) => {
        const which = `${name}, ${letters.page(index + 1, letter.pages.length)}`
        // The first page carries the words of the whole letter, for who cannot see it.
        return <Sheet key={page} page={page} alt={index === 0 ? `${which}. ${letter.text}` : which} />
      })}
    </div>
  )
}
