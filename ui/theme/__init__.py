"""The look: tokens of three themes, the theme installed on the application, and icons."""

from ui.theme.icons import icon_pixmap
from ui.theme.installed import Theme, install_theme, theme
from ui.theme.ring import draw_ring
from ui.theme.tokens import Size, Tokens

__all__ = ["Size", "Theme", "Tokens", "draw_ring", "icon_pixmap", "install_theme", "theme"]
