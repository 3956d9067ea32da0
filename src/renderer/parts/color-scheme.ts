import { useMantineColorScheme } from '@mantine/core'

/** Light, dark or as the machine has it; kept on this machine. */
export const useColorScheme = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return { colorScheme, setColorScheme }
}
