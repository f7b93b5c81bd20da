internal import PathwayModel

/// Reads the scalars of the pathway language from their bytes, and packs what they say into a number.
enum ScalarScanner {
  // MARK: - Words

  /// `ja` or `nei`; `true` and `false` are accepted.
  static func boolean(_ bytes: ArraySlice<UInt8>) -> Bool? {
    if equals(bytes, "ja") || equals(bytes, "true") { return true }
    if equals(bytes, "nei") || equals(bytes, "false") { return false }
    return nil
  }

  // MARK: - Numbers

  /// A whole number of at most nine digits.
  static func integer(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var cursor = Cursor(bytes)
    guard let number = cursor.number(), cursor.isAtEnd else { return nil }
    return number
  }

  /// `a–b`, rising: the lower end above 32 bits, the upper below.
  static func integerRange(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var cursor = Cursor(bytes)
    guard let lower = cursor.number(), cursor.dash(), let upper = cursor.number(), cursor.isAtEnd, lower <= upper
    else { return nil }
    return lower << 32 | upper
  }

  /// `a–b` or `a+`, at most 150 years, packed as ``numbers(_:)`` are.
  static func ages(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard let range = numbers(bytes), range >> 32 <= 150, range & 0xFFFF_FFFF <= 151 else { return nil }
    return range
  }

  /// `a–b` or `a+`: the lower end above 32 bits, below it the upper plus one, or 0 for none.
  static func numbers(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var cursor = Cursor(bytes)
    guard let lower = cursor.number() else { return nil }
    if cursor.take(UInt8(ascii: "+")) { return cursor.isAtEnd ? lower << 32 : nil }
    guard cursor.dash(), let upper = cursor.number(), cursor.isAtEnd, lower <= upper else { return nil }
    return lower << 32 | (upper + 1)
  }

  /// `n runder`, or `1 runde`, at least one.
  static func rounds(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var cursor = Cursor(bytes)
    guard let number = cursor.number(), number > 0, cursor.whiteSpace() else { return nil }
    let unit = cursor.rest
    return equals(unit, number == 1 ? "runde" : "runder") || equals(unit, "runder") || equals(unit, "runde")
      ? number : nil
  }

  // MARK: - Dates and versions

  /// `YYYY-MM-DD`, a day that the calendar has: year, month and day in eight bits each but the first.
  static func date(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard bytes.count == 10 else { return nil }
    var cursor = Cursor(bytes)
    guard let year = cursor.number(), cursor.take(UInt8(ascii: "-")), let month = cursor.number(),
      cursor.take(UInt8(ascii: "-")), let day = cursor.number(), cursor.isAtEnd,
      CalendarDate(year: Int(year), month: Int(month), day: Int(day)) != nil
    else { return nil }
    return year << 16 | month << 8 | day
  }

  /// `MAJOR.MINOR.PATCH`, each at most 999 999: twenty bits each.
  static func version(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var cursor = Cursor(bytes)
    let dot = UInt8(ascii: ".")
    guard let major = cursor.number(), cursor.take(dot), let minor = cursor.number(), cursor.take(dot),
      let patch = cursor.number(), cursor.isAtEnd, max(major, minor, patch) <= 999_999
    else { return nil }
    return major << 40 | minor << 20 | patch
  }

  // MARK: - Time

  /// `<number> <unit>`, `straks` or `samme dag`: the amount above eight bits, the unit below.
  static func duration(_ bytes: ArraySlice<UInt8>) -> Int64? {
    if bytes.first == UInt8(ascii: "s") {
      return equals(bytes, "straks") ? packed(0, .hours) : equals(bytes, "samme dag") ? packed(0, .days) : nil
    }
    var cursor = Cursor(bytes)
    guard let amount = cursor.number(), cursor.whiteSpace(), let unit = unit(cursor.rest) else { return nil }
    return packed(amount, unit)
  }

  /// A length of time, or a rising range in one unit: lower and upper amount in 28 bits each, the unit below in eight.
  static func durationRange(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var cursor = Cursor(bytes)
    guard let lower = cursor.number() else { return duration(bytes).map { ($0 >> 8) << 36 | $0 } }
    var upper = lower
    if cursor.dash() {
      guard let number = cursor.number(), number >= lower else { return nil }
      upper = number
    }
    guard cursor.whiteSpace(), let unit = unit(cursor.rest), max(lower, upper) < 1 << 27 else { return nil }
    return lower << 36 | packed(upper, unit)
  }

  private static func packed(_ amount: Int64, _ unit: TimeUnit) -> Int64 { amount << 8 | Int64(unit.rawValue) }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> TimeUnit? {
    for word in unitWords where word.bytes.count == bytes.count {
      if word.bytes.elementsEqual(bytes) { return word.unit }
    }
    return nil
  }

  /// The units as they are written, the most frequent first.
  private static let unitWords: [(bytes: [UInt8], unit: TimeUnit)] = [
    ("uker", TimeUnit.weeks), ("dager", .days), ("virkedager", .workingDays), ("måneder", .months), ("timer", .hours),
    ("døgn", .fullDays), ("uke", .weeks), ("dag", .days), ("virkedag", .workingDays), ("måned", .months),
    ("time", .hours), ("år", .years),
  ].map { (Array($0.0.utf8), $0.1) }

  private static func equals(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    bytes.count == text.utf8.count && bytes.elementsEqual(text.utf8)
  }

  // MARK: - Cursor

  /// A walk through the bytes of a scalar.
  private struct Cursor {
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      index = bytes.startIndex
    }

    var isAtEnd: Bool { index == bytes.endIndex }

    var rest: ArraySlice<UInt8> { bytes[index...] }

    /// Takes a whole number of one to nine digits.
    mutating func number() -> Int64? {
      var value: Int64 = 0
      let start = index
      while index < bytes.endIndex, index - start < 10, bytes[index] >= UInt8(ascii: "0"),
        bytes[index] <= UInt8(ascii: "9")
      {
        value = value * 10 + Int64(bytes[index] - UInt8(ascii: "0"))
        index += 1
      }
      return index > start && index - start < 10 ? value : nil
    }

    mutating func take(_ byte: UInt8) -> Bool {
      guard index < bytes.endIndex, bytes[index] == byte else { return false }
      index += 1
      return true
    }

    /// Takes a hyphen or an en dash, with white space around it.
    mutating func dash() -> Bool {
      let start = index
      _ = whiteSpace()
      let isDash = take(UInt8(ascii: "-")) || take(0xE2, 0x80, 0x93)
      if isDash { _ = whiteSpace() } else { index = start }
      return isDash
    }

    /// Takes spaces, tabs, line breaks and no-break spaces; at least one.
    mutating func whiteSpace() -> Bool {
      let start = index
      while index < bytes.endIndex {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): index += 1
        case 0xC2 where has(0xA0, 1): index += 2
        case 0xE2 where has(0x80, 1) && has(0xAF, 2): index += 3
        default: return index > start
        }
      }
      return index > start
    }

    private mutating func take(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
      guard has(first, 0), has(second, 1), has(third, 2) else { return false }
      index += 3
      return true
    }

    private func has(_ byte: UInt8, _ offset: Int) -> Bool {
      index + offset < bytes.endIndex && bytes[index + offset] == byte
    }
  }
}
