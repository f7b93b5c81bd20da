/// What libyaml has read next, with offsets in code points.
///
/// It holds nothing that is counted, so that passing it on costs nothing.
struct SyntaxEvent {
  enum Kind: UInt8 {
    case streamEnd
    case documentStart
    case documentEnd
    case alias
    case scalar
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }

  var kind: Kind
  var style: ScalarStyle = .plain
  var isFlow = false

  /// The first code point of the event, from 0.
  var start: Int32 = 0

  /// The code point after the last.
  var end: Int32 = 0

  /// Whether a scalar is a stretch of the source as it stands, so that its text need not be copied.
  var isVerbatim = false

  /// The stretch of the reader's text that holds a scalar's value, where it is not verbatim.
  var textStart: Int32 = 0
  var textLength: Int32 = 0

  /// A number made of the bytes of a scalar's value; equal values have equal numbers.
  var hash: UInt32 = 0

  /// Whether the value has an anchor, or an explicit tag; the reader keeps their names until the next event.
  var hasAnchor = false
  var hasTag = false
}
