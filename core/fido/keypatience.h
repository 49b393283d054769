// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace coffer {

/// How long a key may take.
struct KeyPatience {
    std::chrono::milliseconds quick{5'000};    ///< to answer what needs no person
    std::chrono::milliseconds touch{120'000};  ///< to be touched; keys themselves give up after 30 seconds
    std::chrono::milliseconds poll{500};       ///< between two looks whether one was plugged in
};

}  // namespace coffer
