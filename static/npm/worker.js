// The worker in a browser.
import { serve } from "./serve.js";

serve(self, (address) => fetch(address));
