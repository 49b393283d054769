// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "vault/verify.h"

/// What the ways of verifying share. For use inside this room.
namespace coffer {

/// Lists an object as damaged, or as unread where the error says nothing about its content. Error when it
/// says nothing about the object: Cancelled, Unavailable.
Result<void> addDamage(VerifyReport& report, const std::string& object, const Error& error);

/// What is said of an object with more bytes than FORMAT.md section 15 gives to its kind: Coffer did not
/// write it, and nobody reads it.
Error tooLarge(const std::string& object, const std::string& kind);

/// The word for what is wrong.
std::string verdictOf(const Error& error);

/// Reads one pack whole, once, and takes copies of chunks that are not good out of use.
struct PackScan {
    std::uint64_t bytes = 0;
    std::uint64_t chunks = 0;  ///< that were good
    std::uint64_t badChunks = 0;
    std::optional<Error> error;  ///< the first thing that is wrong with it
};
Result<PackScan> scanPack(ChunkSource& chunks, std::uint32_t pack, const Progress& progress);

/// Walks every backup that was not forgotten and fills losses and whole.
Result<void> walkBackups(ChunkSource& chunks, const Clock& clock, VerifyReport& report, Progress& progress);

}  // namespace coffer
