public import ArgumentParser
public import PathwayKit

extension CalendarDate: ExpressibleByArgument {
  /// Creates a date from its text, as ISO 8601 writes it: 2026-05-12.
  public init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map({ $0.count }) == [4, 2, 2], argument.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
