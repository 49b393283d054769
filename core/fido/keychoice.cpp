// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/keychoice.h"

#include <algorithm>

#include "fido/keyfailure.h"

namespace coffer {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kTouchPoll = 25ms;

// A key that does not open is nearly always in use by another program: libfido2 waits for its lock in vain
// (INTERNAL), or the key answers on the other program's channel (RX).
Failure openingFailure(const Device& device, const KeyReply& reply, KeyList& list, Dialogue& dialogue) {
    Failure failure = failureOfReply(reply, device, list, dialogue);
    if (isSilence(reply.code) && failure.fault != Fault::Removed) {
        failure.fault = Fault::Busy;
    }
    return failure;
}

std::vector<std::string> idsOf(const std::vector<Device>& devices) {
    std::vector<std::string> ids;
    std::transform(devices.begin(), devices.end(), std::back_inserter(ids),
                   [](const Device& device) { return device.id; });
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<std::string> idsNow(KeyList& list) {
    const auto devices = list.list();
    return devices ? idsOf(*devices) : std::vector<std::string>();
}

bool allAmong(const Keys& keys, const std::vector<std::string>& ids) {
    return std::all_of(keys.begin(), keys.end(), [&](const std::unique_ptr<Key>& key) {
        return std::binary_search(ids.begin(), ids.end(), key->device().id);
    });
}

// The first that was touched; end() while none was.
Keys::iterator firstTouched(Keys& keys) {
    return std::find_if(keys.begin(), keys.end(), [](const std::unique_ptr<Key>& key) {
        const auto reply = key->touched();
        return reply && reply->code == FIDO_OK;
    });
}

bool allGaveUp(const Keys& keys) {
    return std::all_of(keys.begin(), keys.end(),
                       [](const std::unique_ptr<Key>& key) { return key->touched().has_value(); });
}

void stopOthers(Keys& keys, const Key* chosen) {
    for (const auto& key : keys) {
        if (key.get() != chosen) {
            key->stopBlinking();
        }
    }
}

// Waits for a touch; end() where something else ends the waiting.
Keys::iterator awaitTouch(Keys& keys, KeyList& list, const std::stop_token& stop) {
    const auto poll = keys.front()->patience().poll;
    const auto before = idsNow(list);
    auto look = Clock::now() + poll;
    auto touched = firstTouched(keys);
    while (touched == keys.end() && !allGaveUp(keys) && pauseFor(kTouchPoll, stop)) {
        if (Clock::now() >= look) {
            const auto now = idsNow(list);
            if (now != before || !allAmong(keys, now)) {
                break;
            }
            look = Clock::now() + poll;
        }
        touched = firstTouched(keys);
    }
    return touched;
}

}  // namespace

Outcome<Keys> openAll(const std::vector<Device>& devices, KeyList& list, KeyPatience patience,
                      Dialogue& dialogue, const std::stop_token& stop) {
    Keys keys;
    Failure failure{Fault::NoneFound};
    for (const Device& device : devices) {
        auto key = std::make_unique<Key>(device, list.transportOf(device.id), patience);
        const KeyReply reply = key->open(stop);
        if (stop.stop_requested()) {
            return Failure{Fault::Cancelled};
        }
        if (reply.code == FIDO_OK) {
            keys.push_back(std::move(key));
        } else {
            failure = openingFailure(device, reply, list, dialogue);
        }
    }
    return keys.empty() ? Outcome<Keys>(failure) : Outcome<Keys>(std::move(keys));
}

Outcome<std::unique_ptr<Key>> chooseByTouch(Keys keys, KeyList& list, Dialogue& dialogue,
                                            const std::stop_token& stop) {
    if (keys.size() == 1) {
        return std::move(keys.front());
    }
    dialogue.step({Step::Kind::Choose});
    for (const auto& key : keys) {
        key->startBlinking();
    }
    const auto touched = awaitTouch(keys, list, stop);
    const bool gaveUp = allGaveUp(keys);
    stopOthers(keys, touched == keys.end() ? nullptr : touched->get());
    if (stop.stop_requested()) {
        return Failure{Fault::Cancelled};
    }
    if (touched == keys.end()) {
        return gaveUp ? Outcome<std::unique_ptr<Key>>(Failure{Fault::TimedOut}) : std::unique_ptr<Key>();
    }
    return std::move(*touched);
}

Outcome<std::unique_ptr<Key>> meantKey(const std::string& device, KeyList& list, KeyPatience patience,
                                       Dialogue& dialogue, const std::stop_token& stop) {
    while (true) {
        const auto devices = list.await(device, dialogue, patience.poll, stop);
        if (!devices) {
            return devices.failure();
        }
        auto keys = openAll(*devices, list, patience, dialogue, stop);
        if (!keys) {
            return keys.failure();
        }
        auto chosen = chooseByTouch(*std::move(keys), list, dialogue, stop);
        if (!chosen || *chosen) {
            return chosen;
        }
    }
}

}  // namespace coffer
