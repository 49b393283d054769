// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/unlockkeyring.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

namespace coffer {
namespace {

QDBusMessage ask(const QString& interface, const QString& method, const QVariantList& arguments) {
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                               QStringLiteral("/org/freedesktop/secrets"), interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

QVariant password(const QDBusObjectPath& session) {
    QDBusArgument secret;
    secret.beginStructure();
    secret << session << QByteArray() << QByteArray("test password") << QStringLiteral("text/plain");
    secret.endStructure();
    return QVariant::fromValue(secret);
}

}  // namespace

bool unlockKeyring() {
    const auto opened = ask(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
                            {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage) {
        return false;
    }
    const auto session = opened.arguments().at(1).value<QDBusObjectPath>();
    const QDBusObjectPath keyring(QStringLiteral("/org/freedesktop/secrets/collection/login"));
    const auto unlocked =
        ask(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"), {QVariant::fromValue(keyring), password(session)});
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

}  // namespace coffer
