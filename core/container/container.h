// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes/bytes.h"
#include "bytes/secretbytes.h"
#include "result/result.h"

/// The room `container`: chunked authenticated encryption, C2SP Cobblestone-256.
///
///  * container.h  whole objects that fit in memory (this file)
///  * sealer.h     sealing as a stream
///  * opener.h     reading anywhere in a sealed object
///  * layout.h     sizes and offsets
///
/// An object says by itself, before anything is decrypted, whether a key is the right one; shows every change
/// of its bytes, order and length; and opens only with the context that it was sealed for.
namespace coffer {

/// Seals `plaintext` under a fresh salt. `key` is 32 uniformly random bytes and may seal many objects.
/// Requires: key.size() == 32, context.size() <= kLongestContext. Any thread.
Bytes seal(ByteView key, ByteView context, ByteView plaintext);

/// The plaintext of a sealed object. Errors: WrongKey when it was sealed with another key or context, or its
/// first 56 bytes have changed; Damaged when anything else is not as it was sealed, the length included.
/// Requires: key.size() == 32. Any thread.
Result<Bytes> open(ByteView key, ByteView context, ByteView sealed);

/// The same for a plaintext that holds keys: it never lies in memory that is not locked or not wiped.
Result<SecretBytes> openSecret(ByteView key, ByteView context, ByteView sealed);

}  // namespace coffer
