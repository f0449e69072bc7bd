#!/bin/sh
# Makes a Debian machine a screen: sudo sh install.sh https://shop.example/player
# With ROOT=folder it only lays the files there, to look at them or to make an image.
set -eu
url=${1:?the address of the player, for instance https://shop.example/player}
case $url in https://*|http://localhost*|http://127.0.0.1*) ;; *)
  echo "A screen needs https (or a server on this same machine): camera, keys and offline start depend on it." >&2
  exit 64 ;;
esac
root=${ROOT:-}
here=$(dirname "$0")
origin=$(printf '%s' "$url" | sed -E 's|^(https?://[^/]+).*|\1|')

if [ -z "$root" ]; then
  apt-get install -y chromium cage nodejs fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
  id vitrine-screen >/dev/null 2>&1 ||
    useradd --create-home --shell /usr/sbin/nologin --groups video,render,audio vitrine-screen
fi

install -D -m 644 "$here/watchdog.mjs" "$root/usr/local/lib/vitrine-screen/watchdog.mjs"
install -D -m 644 "$here/vitrine-screen.service" "$root/etc/systemd/system/vitrine-screen.service"
install -D -m 644 "$here/vitrine-screen.pam" "$root/etc/pam.d/vitrine-screen"
mkdir -p "$root/etc/chromium/policies/managed"
sed "s|ORIGIN|$origin|" "$here/policy.json" > "$root/etc/chromium/policies/managed/vitrine.json"
printf 'SCREEN_URL=%s\nCHROMIUM_FLAGS=--ozone-platform=wayland\n' "$url" > "$root/etc/vitrine-screen.conf"

if [ -z "$root" ]; then
  # A machine that sleeps is a black screen, and loses the time.
  systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target
  systemctl set-default graphical.target
  systemctl daemon-reload
  systemctl enable vitrine-screen.service
  echo "Done. Restart the machine; what the watchdog does is in: journalctl -u vitrine-screen"
fi
