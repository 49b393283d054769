// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "vault/drill.h"

/// A test of one way to unlock: it has opened the vault, a sample of the newest backup is read back, and both
/// are written down, signed with that very way.
namespace coffer {

struct WayTest {
    std::string name;                     ///< of the way that was tested
    std::optional<DrillOutcome> outcome;  ///< nothing: there is no backup yet, or the newest holds no files
    /// Whether the test stands in the vault now, and otherwise why not.
    Result<void> recorded = Error{Code::NotFound, "there is no backup yet that could be read back"};

    [[nodiscard]] bool good() const { return !outcome || outcome->good(); }
};

/// Opens this computer's side of the vault, which records the test.
using ComputerOpener = std::function<Result<std::unique_ptr<ComputerVault>>(Storage&)>;

/// Tests the way that `owner` was unlocked with. Errors: Refused when it is not in force; those of drill().
/// That the test could not be recorded is no failure.
Result<WayTest> testWay(OwnerVault& owner, const ComputerOpener& openComputer, Progress& progress);

}  // namespace coffer
