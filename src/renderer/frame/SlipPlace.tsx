import { Suspense, lazy } from 'react'
import { useSlip } from '../slip-opening'

const SlipDialog = lazy(async () => ({ default: (await import('../taken/SlipDialog')).SlipDialog }))

/** Where a slip shows itself; it is fetched the first time one is asked for. */
export function SlipPlace() {
  const { opening, close } = useSlip()
  return <Suspense>{opening && <SlipDialog opening={opening} onClose={close} />}</Suspense>
}
