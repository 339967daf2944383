import { useEffect, useState } from 'react'

const two = (value: number): string => String(value).padStart(2, '0')

/** The local time of day in hours and minutes. */
export const timeOfDay = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`

/** The time of day, kept up to date. */
export function useTime(): string {
  const [time, setTime] = useState(() => timeOfDay(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setTime(timeOfDay(new Date())), 1000)
    return () => clearInterval(timer)
  }, [])
  return time
}
