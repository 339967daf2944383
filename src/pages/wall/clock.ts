import { useEffect, useState } from 'react'

const two = (value: number): string => String(value).padStart(2, '0')

/** 4:05, 1:02:09: what has passed, in minutes and seconds, and hours where there are any. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

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
