// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fido/key.h"

/// Inside the room only: the ceremony of enrolment, once the key is known.
namespace coffer {

Outcome<Enrolment> enrolWith(Key& key, const EnrolRequest& request, KeyList& list, Dialogue& dialogue,
                             const std::stop_token& stop);

}  // namespace coffer
