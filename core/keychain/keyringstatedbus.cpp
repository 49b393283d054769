// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/keyringstate.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusReply>
#include <QtDBus/QDBusVariant>
#include <algorithm>
#include <atomic>

namespace coffer {
namespace {

constexpr int kAnswerMilliseconds = 2000;
constexpr QLatin1String kService("org.freedesktop.secrets");

// A connection of its own for each question: Qt remembers a session bus that was once out of reach.
class SessionBus {
public:
    SessionBus()
        : m_name(QStringLiteral("coffer-keyring-%1").arg(s_count++)),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name)) {}
    SessionBus(const SessionBus&) = delete;
    SessionBus& operator=(const SessionBus&) = delete;
    ~SessionBus() { QDBusConnection::disconnectFromBus(m_name); }

    [[nodiscard]] bool connected() const { return m_bus.isConnected(); }
    /// Nothing when no program has the name.
    [[nodiscard]] QString ownerOf(const QString& name) const {
        const QDBusReply<QString> owner = m_bus.interface()->serviceOwner(name);
        return owner.isValid() ? owner.value() : QString();
    }
    [[nodiscard]] QDBusMessage ask(const QString& path, const QString& interface, const QString& method,
                                   const QVariantList& arguments) const {
        auto call = QDBusMessage::createMethodCall(kService, path, interface, method);
        call.setArguments(arguments);
        return m_bus.call(call, QDBus::Block, kAnswerMilliseconds);
    }

private:
    static inline std::atomic<int> s_count = 0;
    QString m_name;
    QDBusConnection m_bus;
};

KeyringState stateOf(const QDBusMessage& failure) {
    const QString name = failure.errorName();
    const bool absent = name == QStringLiteral("org.freedesktop.DBus.Error.ServiceUnknown") ||
                        name == QStringLiteral("org.freedesktop.DBus.Error.NameHasNoOwner") ||
                        name.startsWith(QStringLiteral("org.freedesktop.DBus.Error.Spawn."));
    return absent ? KeyringState::NoService : KeyringState::Unknown;
}

KeyringState stateOfKeyring(const SessionBus& bus, const QString& keyring) {
    const auto reply =
        bus.ask(keyring, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        return KeyringState::Unknown;
    }
    const auto locked = reply.arguments().constFirst().value<QDBusVariant>().variant().toBool();
    return locked ? KeyringState::Locked : KeyringState::Open;
}

// Under KDE, QtKeychain keeps entries in KWallet; another Secret Service beside it has nothing to say about
// them.
bool walletIsUsedInstead(const SessionBus& bus) {
    if (qgetenv("XDG_CURRENT_DESKTOP") != "KDE" && qEnvironmentVariableIsEmpty("KDE_FULL_SESSION")) {
        return false;
    }
    const QString secrets = bus.ownerOf(kService);
    const QString wallets[] = {bus.ownerOf(QStringLiteral("org.kde.kwalletd5")),
                               bus.ownerOf(QStringLiteral("org.kde.kwalletd6"))};
    return std::ranges::any_of(wallets,
                               [&](const QString& owner) { return !owner.isEmpty() && owner != secrets; });
}

}  // namespace

KeyringState askKeyringState() {
    const SessionBus bus;
    if (!bus.connected()) {
        return KeyringState::NoSession;
    }
    if (walletIsUsedInstead(bus)) {
        return KeyringState::Unknown;
    }
    const auto reply =
        bus.ask(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
                QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        return stateOf(reply);
    }
    const QString keyring = reply.arguments().constFirst().value<QDBusObjectPath>().path();
    return keyring == QStringLiteral("/") ? KeyringState::NoKeyring : stateOfKeyring(bus, keyring);
}

}  // namespace coffer
