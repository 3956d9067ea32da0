import { useEffect, useRef, useState } from 'react'
import type { ImportFiles } from '../../contract/roster'

export type Upload = ImportFiles[number]

/** As the application takes it: 5 MB is every pupil of the largest schools, and four files is one import. */
const maxBytes = 5 * 1024 * 1024
export const maxFiles = 4

export const isTooLarge = (file: File): boolean => file.size > maxBytes

/** Reads a file of the user's as it goes to the application; its columns are still to be guessed. */
export function readUpload(file: File): Promise<Upload> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const url = reader.result as string
      done({ file: { name: file.name, base64: url.slice(url.indexOf(',') + 1) }, mapping: null })
    })
    reader.addEventListener('error', () => failed(new Error('The file cannot be read.')))
    reader.readAsDataURL(file)
  })
}

/** Files dropped anywhere on the window come in here while the component is on screen; true while they hover. */
export function useDropped(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const newest = useRef(onFiles)
  useEffect(() => {
    newest.current = onFiles
  })
  useEffect(() => {
    const hover = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) newest.current(files)
    }
    window.addEventListener('dragover', hover)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hover)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over
}
