internal import Glibc
internal import PathwayKit

/// Checks one large pathway that was made in code, so that its cost can be held against that of a larger one.
guard CommandLine.arguments.count == 2, let steps = Int(CommandLine.arguments[1]),
  let today = CalendarDate(year: 2026, month: 6, day: 1)
else {
  print("usage: analysis STEPS")
  exit(64)
}
let pathway = LargePathway(steps: steps).pathway
let clock = ContinuousClock()
var findings: [Finding] = []
let time = clock.measure { findings = Validator(today: today).validate(pathway) }
let codes = Set(findings.map { "\($0.code)" }).sorted().joined(separator: " ")
print("\(pathway.steps.count) steps, \(findings.count) findings (\(codes)), \(time)")
