import PathwayAnalysis
import PathwayModel
import Testing

/// Returns the day that a text such as 2026-05-12 names.
func day(_ text: String) throws -> DayNumber {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  try #require(parts.count == 3)
  return DayNumber(try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2])))
}

/// Returns a day as a text such as 2026-05-12.
func written(_ day: DayNumber) -> String { day.date?.description ?? "none" }
