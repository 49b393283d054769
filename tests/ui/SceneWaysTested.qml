// SPDX-License-Identifier: GPL-3.0-or-later
SceneWays {
    models.unlock.result.name: "Blue YubiKey"
    models.unlock.result.readBack: true
    models.unlock.result.good: true
    models.unlock.result.messages: 12480
    models.unlock.result.files: 48
    models.unlock.result.bytes: 201348934
}
