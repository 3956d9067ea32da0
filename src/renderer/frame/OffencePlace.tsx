import { Suspense, lazy, useState } from 'react'
import { useOffence } from '../offence-drawer'

const OffenceDrawer = lazy(async () => ({
  default: (await import('../offences/OffenceDrawer')).OffenceDrawer
}))

/** Where *Overtreding vastleggen* slides in; it is fetched the first time it opens and stays for the next. */
export function OffencePlace() {
  const { opening } = useOffence()
  const [wanted, setWanted] = useState(false)
  if (opening && !wanted) setWanted(true)
  return <Suspense>{wanted && <OffenceDrawer />}</Suspense>
}
