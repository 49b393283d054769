// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The room `format`: the grammar of every stored object, and nothing else. It is pure: bytes to structures
/// and back, no keys, no clock, no files. FORMAT.md beside this file is the specification; section numbers in
/// this room's headers mean its sections.
///
///  * cbor.h            deterministic CBOR (section 2)
///  * labels.h          L(label, …), the inputs of derivations and signatures (section 2)
///  * layout.h          where objects lie and what they are called (section 3)
///  * prefix.h          what every object begins with (section 4)
///  * slotfile.h        ways to unlock (section 6)
///  * statement.h       what the owners say is true (section 7)
///  * computerheader.h  what every object of a computer begins with (section 8)
///  * pack.h            packs, chunks, indexes (section 9)
///  * tree.h            directory and file nodes (section 10)
///  * catalogue.h       which chats a backup holds (section 10)
///  * logentry.h        log entries (section 11)
///
/// Decoders take hostile bytes: they check every bound of section 15, allocate no more than a small multiple
/// of their input, and answer with Error Damaged ("… is malformed") or TooNew. Encoders take values that the
/// caller has made valid; a violation is a bug and asserts. Decoded structures own their data. Everything is
/// free of thread affinity.
namespace coffer::format {}
