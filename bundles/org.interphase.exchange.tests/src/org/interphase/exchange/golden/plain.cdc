# Plain
# Estimated by Interphase from the design, not measured: start values for a fit. A band is that of 5 to 95 %, one cell of ten lies outside.
# Limits for a fit: a resistance may leave its band by a factor of 10, the coefficient of a constant phase element its start by a factor of 1000.
# Processes of nearly the same frequency show as one arc: join them before a fit. One far above the highest measured frequency shows as a series resistance.
# At the median resistances.
# Capacitances are typical of each mechanism (Irvine 1990, recalled: unverified); only the resistances are estimated.
# Diffusion at low frequency is not included.
# Values in ohm, S s^alpha and Hz, for the area of the stack: 2 cm2.
# p1: Bulk of LLZO: 79.1 ohm (5 to 95 %: 30.1 to 208), 1.59e7 Hz
# p2: Li|ILE: Charge transfer and SEI: 38.8 ohm (5 to 95 %: 8.59 to 175), 205 Hz
# p3: LFP: Composite cathode: 2.01 ohm (5 to 95 %: 0.438 to 9.35), 132 Hz
# p4: ILE|LLZO: Ion transfer: 75 ohm (5 to 95 %: 16.6 to 339), 106 Hz
# p5: LLZO|ILE: Ion transfer: 75 ohm (5 to 95 %: 16.6 to 339), 106 Hz
R(RQ)(RQ)(RQ)(RQ)(RQ)
R{R=1.49979/0.149979/14.9979:series}(R{R=79.0551/3.009/2078.12:p1}Q{Y=1.26491E-10/1.26491E-13/1.26491E-7,n=1.0/0.5/1.0:p1})(R{R=38.7528/0.858959/1748.47:p2}Q{Y=4.09352E-5/4.09352E-8/0.0409352,n=0.9/0.5/1.0:p2})(R{R=2.01215/0.0438333/93.5217:p3}Q{Y=0.00164392/1.64392E-6/1.64392,n=0.85/0.5/1.0:p3})(R{R=74.9885/1.6625/3387.06:p4}Q{Y=3.83202E-5/3.83202E-8/0.0383202,n=0.9/0.5/1.0:p4})(R{R=74.9885/1.6625/3387.06:p5}Q{Y=3.83202E-5/3.83202E-8/0.0383202,n=0.9/0.5/1.0:p5})
