// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/securitykeys.h"

#include "fido/enrolling.h"
#include "fido/keychoice.h"
#include "fido/keylist.h"
#include "fido/unlocking.h"
#include "fido/verification.h"
#ifdef COFFER_DEV_TRANSPORTS
#include "fido/udptransport.h"
#endif

namespace coffer {
namespace {

Transports developmentTransports() {
#ifdef COFFER_DEV_TRANSPORTS
    return {std::make_shared<UdpTransport>(udpPortsFromEnvironment())};
#else
    return {};
#endif
}

}  // namespace

SecurityKeys::SecurityKeys()
    : m_keys(std::make_unique<KeyList>(KeyList::System::Included, developmentTransports())) {}

SecurityKeys::SecurityKeys(Transports transports, KeyPatience patience)
    : m_keys(std::make_unique<KeyList>(KeyList::System::LeftOut, std::move(transports))),
      m_patience(patience) {}

SecurityKeys::~SecurityKeys() = default;

Outcome<std::vector<Device>> SecurityKeys::discover() {
    return m_keys->list();
}

Outcome<Enrolment> SecurityKeys::enrol(const EnrolRequest& request, Dialogue& dialogue,
                                       std::stop_token stop) {
    auto key = meantKey(request.device, *m_keys, m_patience, dialogue, stop);
    if (!key) {
        return key.failure();
    }
    return enrolWith(**key, request, *m_keys, dialogue, stop);
}

Outcome<Unlocking> SecurityKeys::unlock(const UnlockRequest& request, Dialogue& dialogue,
                                        std::stop_token stop) {
    return unlockWithAny(request, *m_keys, m_patience, dialogue, stop);
}

Outcome<SecurityKeys::PinChange> SecurityKeys::setPin(const std::string& device, Dialogue& dialogue,
                                                      const std::stop_token& stop) {
    const auto key = meantKey(device, *m_keys, m_patience, dialogue, stop);
    if (!key) {
        return key.failure();
    }
    if (!(*key)->traits().takesPin) {
        return Failure{Fault::Unsupported, {}, "it takes no PIN"};
    }
    Verification verification(**key, *m_keys, dialogue, stop);
    const PinChange change = (*key)->traits().hasPin ? PinChange::Another : PinChange::First;
    const auto done = change == PinChange::First ? verification.setFirstPin() : verification.changePin();
    return done ? Outcome<PinChange>(change) : Outcome<PinChange>(done.failure());
}

}  // namespace coffer
