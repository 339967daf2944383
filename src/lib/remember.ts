/**
 * A pure function of an object and a second value, which remembers what it has computed for as long as the object lives.
 * `nameOf` tells second values apart. From outside it is the same function.
 */
export function remember<Subject extends object, Second, Value>(
  compute: (subject: Subject, second: Second) => Value,
  nameOf: (second: Second) => string,
): (subject: Subject, second: Second) => Value {
  const known = new WeakMap<Subject, Map<string, Value>>()
  return (subject, second) => {
    const name = nameOf(second)
    const ofSubject = known.get(subject) ?? new Map<string, Value>()
    known.set(subject, ofSubject)
    const value = ofSubject.get(name) ?? compute(subject, second)
    ofSubject.set(name, value)
    return value
  }
}
