// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

/// Inside the room only: keys that are plugged in and cannot be opened.
///
/// libfido2 passes silently over what it may not open, so that a missing udev rule looks like a missing key.
/// On Linux the system tells anyone about its HID devices (/sys/class/hidraw), and a FIDO one is known by the
/// usage page of its report descriptor (CTAP 2.1, section 11.2.8.1).
namespace coffer {

/// Whether there is one that this process may not open. Always false elsewhere than on Linux.
bool keyWithoutPermission(const std::filesystem::path& classes = "/sys/class/hidraw",
                          const std::filesystem::path& devices = "/dev");

}  // namespace coffer
