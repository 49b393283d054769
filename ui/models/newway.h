// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "models/openvault.h"
#include "models/taskprogress.h"
#include "models/waysmodel.h"
#include "models/windowdialogue.h"
#include "vault/waysin.h"

namespace coffer::ui {

/// A way to unlock that has been made and tried, and counts only once it is added, or the backup is set up
/// with it. Made and added on a worker's thread.
class NewWay {
public:
    struct Wish {
        Profile profile;
        WaysModel::Kind kind = WaysModel::OtherKind;
        std::string folder;                   ///< of the backup
        std::string label;                    ///< what the person calls the backup
        std::optional<SecretBytes> password;  ///< for the kinds Password and Both
        std::shared_ptr<CeremonyDesk> desk;   ///< where the person is asked; null for what is not asked
        std::string name;                     ///< what to call it where nothing is known of its maker
        std::shared_ptr<Notices> aside;       ///< what a failure could not write down goes there (Aside)
    };

    /// What a new recovery key's sheet needs.
    struct Sheet {
        RecoveryKey key = RecoveryKey::create();
        VaultId vault;
        Hash genesis;
    };

    /// Makes it. While a person is asked, others may use the vault. Errors: Refused when the vault is not
    /// writable or the owner's proof is not fresh; those of prepareAuthenticator() and
    /// prepareAnotherPassword().
    static Result<std::shared_ptr<NewWay>> make(const Wish& wish, OpenVault& vault,
                                                const TaskProgress& progress);

    /// The first one of a backup that is about to be set up in the wish's folder: makes an id for it. Looks
    /// before anything whether that can be done there, so that nobody touches a key for nothing. Errors:
    /// those of requireRoomForVault, Profile::canStoreCapability, prepareAuthenticator() and
    /// preparePassword().
    static Result<std::shared_ptr<NewWay>> makeFirst(const Wish& wish, const TaskProgress& progress);

    /// A name that no way has.
    [[nodiscard]] const std::string& proposedName() const { return m_name; }
    [[nodiscard]] bool isOfThisComputerOnly() const { return m_slot.facts.computer.has_value(); }

    /// For setting the backup up whose id it names.
    [[nodiscard]] const PreparedSlot& slot() const { return m_slot; }

    /// Null unless it is a recovery key.
    [[nodiscard]] const Sheet* sheet() const { return m_sheet ? &*m_sheet : nullptr; }

    /// Adds it under that name. May be tried again after an error, also where the attempt before has added it
    /// all the same. Errors: those of addWay().
    Result<Notices> add(const Profile& profile, OpenVault& vault, const std::string& name) const;

private:
    explicit NewWay(PreparedSlot slot) : m_slot(std::move(slot)) {}

    PreparedSlot m_slot;
    std::optional<Sheet> m_sheet;
    std::string m_name;
};

}  // namespace coffer::ui
