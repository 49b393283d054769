// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "fido/key.h"

/// Inside the room only: finding the one key that is meant among those that are plugged in.
namespace coffer {

using Keys = std::vector<std::unique_ptr<Key>>;

/// Opens the devices. One that cannot be opened is left out; where that leaves none, the failure of the last.
Outcome<Keys> openAll(const std::vector<Device>& devices, KeyList& list, KeyPatience patience,
                      Dialogue& dialogue, const std::stop_token& stop);

/// The only one of them, or the one that the person touches: all blink until then, and none afterwards.
/// Nothing where a key came or went meanwhile, so that the question has to be asked anew; Fault::TimedOut
/// where none was touched.
Outcome<std::unique_ptr<Key>> chooseByTouch(Keys keys, KeyList& list, Dialogue& dialogue,
                                            const std::stop_token& stop);

/// All of it: waits until a key is here, opens what is here, lets the person choose. `device` as in
/// EnrolRequest.
Outcome<std::unique_ptr<Key>> meantKey(const std::string& device, KeyList& list, KeyPatience patience,
                                       Dialogue& dialogue, const std::stop_token& stop);

}  // namespace coffer
